// The replicas: equal, and with nothing in them that another needs.
param location string
param name string
param environmentId string
param image string
param registry string
param identityId string
param identityClientId string
param appId string
param publicUrl string
param secretKeysUrl string
param databaseUrlUrl string
param settings object
param minReplicas int
param maxReplicas int

var variables = [
  {
    name: 'MicrosoftAppId'
    value: appId
  }
  {
    name: 'MicrosoftAppTenantId'
    value: tenant().tenantId
  }
  {
    name: 'CONVENE_MANAGED_IDENTITY'
    value: identityClientId
  }
  {
    name: 'CONVENE_PUBLIC_URL'
    value: publicUrl
  }
  {
    name: 'CONVENE_SECRET_KEYS'
    secretRef: 'secret-keys'
  }
  {
    name: 'CONVENE_DATABASE_URL'
    secretRef: 'database-url'
  }
  {
    name: 'CONVENE_LOG'
    value: 'json'
  }
]
var more = [for each in items(settings): {
  name: each.key
  value: string(each.value)
}]
var resources = {
  cpu: json('0.5')
  memory: '1Gi'
}

resource replicas 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      // Enough to go back to.
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: 3978
        transport: 'auto'
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [
        {
          server: registry
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'secret-keys'
          keyVaultUrl: secretKeysUrl
          identity: identityId
        }
        {
          name: 'database-url'
          keyVaultUrl: databaseUrlUrl
          identity: identityId
        }
      ]
    }
    template: {
      // 20 s for the work in hand (CONVENE_DRAIN_SECONDS), and room to end.
      terminationGracePeriodSeconds: 30
      initContainers: [
        {
          name: 'migrate'
          image: image
          command: [
            'python'
            'app.py'
            'migrate'
          ]
          env: concat(variables, more)
          resources: resources
        }
      ]
      containers: [
        {
          name: 'convene'
          image: image
          env: concat(variables, more)
          resources: resources
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/health/live'
                port: 3978
              }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/health/live'
                port: 3978
              }
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/health/ready'
                port: 3978
              }
              periodSeconds: 10
              timeoutSeconds: 6
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '20'
              }
            }
          }
        ]
      }
    }
  }
}
